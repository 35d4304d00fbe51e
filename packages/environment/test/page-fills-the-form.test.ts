import { expect, test } from "vitest";
import myTask from "../examples/01-my-task.ts";
import { environmentPage } from "../src/index.ts";

test("the page says in the form's order what the code says", () => {
  const page = environmentPage(myTask);
  const headings = page.match(/^#+ .*$/gm);
  expect(headings).toEqual([
    "# lab/my-task@1",
    "## Description",
    "## Actions",
    "## Observations",
    "## Reward",
    "## Start state",
    "## End of trial and of session",
    "## Parameters",
    "## Trial columns",
    "## Version history",
  ]);
  expect(page).toContain("| 1 | press | press while the light is on |");
  expect(page).toContain("| 0 | light | – | 0 | 0 | the light; levels: on; may be absent |");
  expect(page).toContain("| gap | s | 20 s | 0 s … 1 h | Time between trials. | assumed |");
  expect(page).toContain("| choice | uint8 | – | what the animal chose: 0 wait, 1 press |");
  expect(page).toContain("- 1: first version");
});
