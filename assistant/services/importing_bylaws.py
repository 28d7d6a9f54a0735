"""Bringing by-laws in: a kind that changed becomes a new version, one that is gone ends."""

from dataclasses import replace

from assistant.domain.resolutions import KindOfResolution
from assistant.services.bylaws_reading import read_bylaws
from assistant.services.importing import ImportReport, Problems
from assistant.storage.audit import AuditRepository
from assistant.storage.kinds import KindRepository
from assistant.storage.unit_of_work import Transaction


class BylawsImport:
    """Brings kinds of resolution in; proposals keep the version that they were made under."""

    def __init__(self, kinds: KindRepository, audit: AuditRepository, tx: Transaction) -> None:
        self._kinds = kinds
        self._audit = audit
        self._now = tx.now

    async def run(self, data: bytes, *, dry_run: bool = False) -> ImportReport:
        """Import the bytes of a file; with problems, or `dry_run`, nothing is changed."""
        problems = Problems()
        wanted = read_bylaws(data, problems)
        if problems:
            return ImportReport(problems=problems.all(), dry_run=dry_run)
        offered = {kind.name: kind for kind in await self._kinds.current()}
        new, changed = [], []
        for kind in wanted:
            known = offered.pop(kind.name, None)
            if known is None:
                new.append(kind)
            elif _said(known) != kind:
                changed.append(kind)
        report = ImportReport(
            added=tuple(kind.name for kind in new),
            changed=(*(kind.name for kind in changed), *offered),
            unchanged=len(wanted) - len(new) - len(changed),
            notes=tuple(
                f"{name} is not in the file: nobody can propose under it any more, and proposals "
                "that were made under it keep it."
                for name in offered
            ),
            dry_run=dry_run,
        )
        if not dry_run:
            await self._write((*new, *changed), tuple(offered), report)
        return report

    async def _write(
        self, kinds: tuple[KindOfResolution, ...], ended: tuple[str, ...], report: ImportReport
    ) -> None:
        for kind in kinds:
            before = await self._kinds.latest(kind.name)
            if before is not None and replace(_said(before), position=kind.position) == kind:
                await self._kinds.resume(before.id, kind.position)
            else:
                version = before.version + 1 if before else 1
                await self._kinds.add(replace(kind, version=version), self._now)
        for name in ended:
            await self._kinds.end(name, self._now)
        if report.added or report.changed:
            counts = {"added": len(report.added), "changed": len(report.changed)}
            await self._audit.add("bylaws-import", actor="operator", data=counts, now=self._now)


def _said(kind: KindOfResolution) -> KindOfResolution:
    """Return a kind as a file says it: without what keeping it added."""
    return replace(kind, id=0, version=0)
