"""Steps of the tour about what members send to hurt or to hide: the same picture again, told on the desk."""

from desk import SECONDS
from waiting import wait_until
import words

#: The platform looks at its pictures one after the other once it has started.
COMPARED_SECONDS = 120
#: A row of the card is read at most this far: the rest is below the fold.
READ_ROWS = 2
LIKENESS = {"same_file": words.SAME_FILE, "same": words.SAME_PICTURE, "similar": words.SIMILAR}


def run(tour):
    def act():
        api, item = tour.world.api("moderator"), tour.case["subject"]
        path = f"/v1/items/{item}/near-duplicates"
        found = wait_until("the platform to have compared", lambda: (answer := api.get(path))["comparison"] == "done" and answer, COMPARED_SECONDS,
                           lambda: api.get(path)["comparison"])
        tour.world.keyboard.press("Ctrl+D")
        if not found["items"]:
            said = tour.desk.wait_for_words(words.NOTHING_ALIKE)
        for one in found["items"][:READ_ROWS]:
            said = tour.desk.wait_for_words(LIKENESS[one["likeness"]])
            if not one["same_owner"]:
                tour.desk.wait_for_words(one["owner_name"])
        return f"{len(found['items'])} other items look like {item}; the card says “{said}”"

    tour.step("near-duplicates", "Ctrl+D", "notices and near-duplicates of the item in one card, as the platform found them", act)
    back_to_the_case(tour)


def back_to_the_case(tour):
    """Tab after tab until the case itself is in front again."""

    def probe():
        if tour.desk.on_screen():
            return True
        tour.world.keyboard.press("F6")
        return False

    wait_until("the case in front again", probe, SECONDS, tour.world.sight.sentences)
