"""What all tests share: the fixtures, and what is said of skipped ones."""

pytest_plugins = ["tests.support.skips", "tests.support.synapse"]
