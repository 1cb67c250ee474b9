"""Every feature that the issue names under “Desk”, and the steps that prove it. A missing one fails the tour."""

FEATURES = {
    "filters": ["filters"],
    "sorting": ["sorting"],
    "saved views": ["view-saved", "view-switched"],
    "search over captions, members, notes": ["search", "search-note"],
    "fit, zoom, pan": ["zoom-and-pan", "closer"],
    "rotate, loupe": ["turned", "loupe"],
    "compare within a set": ["compare"],
    "grid of small filtered stills, exceptions": ["set-grid", "set-exception"],
    "batch: preview, receipts, one-press reversal": ["batch-preview", "batch-receipts", "batch-reversed", "batch-kept"],
    "near-duplicates and notices in one card": ["near-duplicates"],
    "member rail": ["member"],
    "see as visitor, unchecked fan, checked fan, subscriber": ["see-as"],
    "policy drawer": ["policy", "policy-search"],
    "what changed since your last shift": ["policy-news", "policy-changed"],
    "reason keys": ["reason-key", "routine"],
    "keymap editor with clash check": ["key-clash", "key-changed", "key-works"],
    "command palette": ["palette"],
    "legend": ["legend"],
    "sealed first judgement, reveal, both recorded": ["sealed-judgement", "sealed-kept", "sealed-recorded"],
    "second reader": ["second-reader-asked", "second-reader-agrees"],
    "a disagreement decided by a lead": ["readers-disagree", "lead-decides"],
    "hand over with note, transferable lease": ["team-hand-over"],
    "park": ["team-park", "team-unpark"],
    "lease": ["first-case"],
    "presence": ["presence"],
    "I know this person": ["team-know-person"],
    "statement to the person": ["sealed-recorded", "letter-shown"],
    "queue breach forecast": ["forecast"],
    "conflict view": ["conflict"],
    "second opinion": ["second-opinion"],
    "dead letter with an editable copy": ["dead-letter", "dead-letter-copy"],
    "offline bar": ["offline", "offline-decision-1", "offline-decision-2", "offline-outbox", "online", "online-case"],
    "notes": ["team-note"],
    "someone is in danger": ["team-danger", "lead-alarm"],
    "on this machine now": ["machine"],
    "filters of pictures, in settings that roam": ["filter-settings", "settings-roam"],
    "veil and reveal": ["veil", "reveal", "reveal-colour", "veil-again"],
    "not today": ["not-today"],
    "lock and curtain": ["curtain", "lock", "unlock"],
    "exposure": ["exposure"],
    "twenty applications through faces, data and verdict": ["certifier", "faces", "applications-first-half", "applications-second-half", "certification-outcomes"],
    "locked and unlocked among the applications": ["certification-lock", "certification-unlock"],
    "nothing of an identity on disk or in memory": ["certification-memory", "no-identity-on-disk"],
    "a masked number, for a reason and with a code": ["certification-reveal"],
    "suspected minor from the content desk, confirmed by a certifier": ["suspected-minor", "suspicion-confirmed"],
    "undo, hide while I look": ["undo", "hide", "show-again"],
}


def proved(lines) -> str:
    """Raises when a feature has a step that the journal does not have or that did not hold."""
    good = {line["step"] for line in lines if line["ok"]}
    missing = {feature: [step for step in steps if step not in good] for feature, steps in FEATURES.items()}
    missing = {feature: steps for feature, steps in missing.items() if steps}
    if missing:
        raise AssertionError(f"not proved: {missing}")
    return f"{len(FEATURES)} features by {len({step for steps in FEATURES.values() for step in steps})} steps"
