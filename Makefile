# make          installs what is missing, builds, reads seeds/ and draws into output/
# make test     everything that CI checks
# make install  puts the program into PREFIX/bin
# make examples writes the examples of README.md and docs/ anew
# make bench    timings, beside Graphviz's own command where it is installed

PACKAGES = libgraphviz-dev libicu-dev libyaml-dev pkg-config
# The page is tested in a browser.
TEST_PACKAGES = chromium
PREFIX ?= /usr/local
# The Swift runtime goes into the binary, so that it starts quickly and needs no Swift where it runs.
RELEASE = -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s
PROGRAM = .build/release/throughline

.PHONY: all build seeds test examples format check-format check-output check-hostile bench install clean dependencies

all: build seeds

dependencies:
	@scripts/install-packages $(PACKAGES)

build: dependencies
	swift build $(RELEASE) --product throughline

seeds: build
	$(PROGRAM) build seeds -o output

# Tests are built without optimisation, but for the arithmetic in C: the network would take minutes otherwise.
DEBUG = -Xcc -O2

test: dependencies check-format
	@scripts/install-packages $(TEST_PACKAGES)
	swift build --build-tests $(DEBUG)
	swift test --skip-build $(DEBUG)
	$(MAKE) check-output check-hostile

# The examples of README.md and docs/ as the program prints them now; a test compares them.
examples: dependencies
	swift build --build-tests $(DEBUG)
	RENEW_EXAMPLES=1 swift test --skip-build $(DEBUG) --filter EndToEndTests.DocumentationTests/examples

# What the program makes of seeds/ is kept in output/, byte for byte. It is held against what git has (after a change that
# you want: make, look at the pictures, git add output).
check-output: build
	rm -rf .build/golden output-check
	mkdir -p .build/golden
	git checkout-index --prefix=.build/golden/ output/index.html output/chronicle.json \
	  $(foreach picture,timeline chronicle graph claims,output/$(picture).svg output/$(picture).dot)
	$(PROGRAM) build seeds -o output-check
	diff -rq .build/golden/output output-check || \
	  { echo "output/ is not what the program writes: make, look at the pictures, git add output" >&2; exit 1; }
	rm -rf output-check

# Texts that nobody wrote for reading, 200 KB of each; without the number the script reads a megabyte.
check-hostile: build
	scripts/check-hostile $(PROGRAM) 200000

format:
	swift format -i -r Package.swift Sources Tests Examples

check-format:
	swift format lint --strict -r Package.swift Sources Tests Examples
	scripts/check-comments

bench: build
	swift build $(RELEASE) --product measure
	scripts/benchmark $(PROGRAM)

install: build
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/throughline

clean:
	rm -rf .build
