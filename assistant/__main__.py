"""The operator's command line: `assistant`, and `python -m assistant`."""

from assistant.cli.app import app
from assistant.demo.command import demo

app.command("demo")(demo)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
