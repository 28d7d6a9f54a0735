"""A real browser in a test: Debian's Chromium, driven by Playwright, and axe-core in its pages."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright, expect

FOLDER = Path(__file__).resolve().parents[1] / "browser"
AXE = FOLDER / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP *.example 127.0.0.1",  # names, for browsers trust this machine
)

PATIENCE = 30_000
"""Milliseconds that a page may take to become what it should, on a busy machine."""


def program() -> str | None:
    """Return where Chromium is, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def missing() -> str | None:
    """Return what this machine lacks for tests in a browser, with the remedy; None if nothing."""
    if program() is None:
        return "Chromium is not installed: apt-get install chromium"
    if not AXE.is_file():
        return "axe-core is not installed: run `npm ci` in tests/browser"
    return None


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Run the browser without a screen."""
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program(), headless=True, args=list(FLAGS)
        )
        try:
            yield browser
        finally:
            await browser.close()


async def barriers(page: Page) -> list[str]:
    """Return what axe-core finds wrong with the page, as `rule: element`."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['html']}" for rule in found["violations"] for node in rule["nodes"]
    ]
