// The story in some days.

import Testing
