"""What each screen shows: pure functions from a `View` to flat, frozen props, one file a screen."""
