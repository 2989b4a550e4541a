"""A page, read as a browser reads it: what stands on it, and what leads where."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

_HIDDEN = {"style", "script", "title"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_CELLS = {"td", "th"}
_VOID = {"meta", "input", "br"}


@dataclass(slots=True)
class Page:
    """`text` is what a reader reads. `links` are all the places that the page leads to or loads."""

    text: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    headings: list[tuple[int, str]] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    left_open: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._open = self.page.left_open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.page.tags.add(tag)
        self.page.ids += [given["id"] or ""] if "id" in given else []
        self.page.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag in _HEADINGS:
            self.page.headings.append((int(tag[1]), ""))
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self.page.text += " " if tag in _CELLS else ""

    def handle_data(self, data: str) -> None:
        if _HIDDEN.isdisjoint(self._open):
            self.page.text += data
        if not _HEADINGS.isdisjoint(self._open):
            level, words = self.page.headings[-1]
            self.page.headings[-1] = (level, words + data)


def read_page(html: str) -> Page:
    """Return what stands on a page. Every tag must be closed where it should be."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    page = reader.page
    page.text = " ".join(page.text.split())
    return page
