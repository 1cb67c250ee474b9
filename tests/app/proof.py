"""Compares what a person decided with what the platform says was decided."""

from collections import Counter


def decided(decisions, person: str, before) -> list:
    """(item, action, classification) of each subject of this person's decisions that were not there `before`."""
    old = {decision["decision_id"] for decision in before}
    return [(subject, decision["action"], decision.get("classification", ""))
            for decision in decisions if decision["author"] == person and decision["decision_id"] not in old
            for subject in decision["subjects"]]


def differences(expected, found) -> list:
    """Sentences, none when both lists hold the same decisions the same number of times."""
    wanted, there = Counter(expected), Counter(found)
    return ([f"missing: {' '.join(decision)}" for decision in sorted((wanted - there).elements())]
            + [f"too many: {' '.join(decision)}" for decision in sorted((there - wanted).elements())])


def repeated_commands(decisions) -> list:
    """Commands that were applied more than once."""
    counts = Counter(decision["command_id"] for decision in decisions)
    return sorted(command for command, count in counts.items() if count > 1)
