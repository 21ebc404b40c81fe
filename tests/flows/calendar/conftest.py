"""Zone data come from the tzdata package, as in the running product; the system's may be old."""

import zoneinfo

zoneinfo.reset_tzpath(to=())
zoneinfo.ZoneInfo.clear_cache()
