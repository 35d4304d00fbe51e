import { conditionAt, totalConditions, type Condition } from "../condition.ts";
import { unmetNeeds } from "../measures/measure.ts";
import { MEASURES } from "../measures/registry.ts";
import { Planner, type ConditionPlan, type PlanIssue } from "../plan/planner.ts";
import type { StudyBody } from "../plan/settings.ts";
import {
  clashingColumns,
  clashingCounters,
  trialColumns,
  RESERVED_COLUMNS,
} from "../plan/tables.ts";
import type { SourcePath } from "../problem.ts";
import type { Registry } from "../registry.ts";
import type { FileFactor } from "./factor-form.ts";
import type { Form } from "./form.ts";
import type { FilePhase } from "./protocol-form.ts";
import type { Setter } from "./setting-form.ts";

/** Up to this many conditions, each is checked; beyond, each level is checked beside first levels. */
const MOST_CHECKED = 2_000;

interface Checked {
  readonly form: Form;
  readonly registry: Registry;
  readonly body: StudyBody;
  readonly factors: readonly FileFactor[];
  readonly phases: readonly FilePhase[];
}

/** Plans the conditions and reports every issue where the setting at fault is written. */
export function checkConditions(checked: Checked): void {
  const { body, registry, form } = checked;
  if (body.protocol.length === 0 || body.factors.some(({ levels }) => levels.length === 0)) return;
  const planner = new Planner(body, registry);
  const plans: ConditionPlan[] = [];
  for (const condition of conditionsToCheck(body)) {
    const planned = planner.plan(condition);
    if (planned.ok) plans.push(planned.plan);
    else for (const issue of planned.issues) reportIssue(checked, condition, issue);
  }
  if (plans.length === 0 || form.source.problems.length > 0) return;
  checkColumns(checked, plans);
}

function conditionsToCheck(body: StudyBody): Condition[] {
  const total = totalConditions(body);
  const every = (count: number, stride: number): Condition[] =>
    Array.from({ length: count }, (_, index) => conditionAt(body, index * stride));
  if (total <= MOST_CHECKED) return every(total, 1);
  let stride = total;
  return body.factors.flatMap(({ levels }) => {
    stride /= levels.length;
    return every(levels.length, stride);
  });
}

function reportIssue(checked: Checked, condition: Condition, issue: PlanIssue): void {
  const { form } = checked;
  const setter = findSetter(checked, condition, issue);
  if (setter === undefined) {
    if (issue.setting === "" && hasWrongLength(form, issue.phase)) return;
    const at = issue.setting === "" ? ["protocol", issue.phase] : placeInFile(issue.setting);
    if (issue.aboutKey) form.refuseKey(issue.code, at, issue.message);
    else form.source.report(issue.code, at, issue.message);
    return;
  }
  const missing = issue.aboutKey && setter.keyAt[0] === "factors";
  const code = missing ? "OPERANT_STUDY_FACTOR_PATH" : issue.code;
  const at = issue.aboutKey ? setter.keyAt : setter.valueAt;
  const message = missing
    ? `the path "${setter.path}" does not exist: ${issue.message}`
    : `${issue.setting}: ${issue.message}`;
  if (issue.aboutKey && setter.keyIsKey) form.refuseKey(code, at, message);
  else form.source.report(code, at, message);
}

/** Whether a phase lacks an end only because the one that is written was refused. */
function hasWrongLength(form: Form, phase: number): boolean {
  const lengths = [`protocol[${phase}].trials`, `protocol[${phase}].duration`];
  return form.source.problems.some(({ path }) => lengths.includes(path));
}

/** The setting that had the last word: the phase's, else the condition's. The base has no setter. */
function findSetter(checked: Checked, condition: Condition, issue: PlanIssue): Setter | undefined {
  const phase = checked.phases[issue.phase];
  const levels = checked.factors.flatMap(({ name, levels: all }) =>
    all.filter(({ label }) => label === condition.levels[name]).flatMap(({ setters }) => setters),
  );
  const prefix = `protocol.${phase?.phase.phase ?? ""}.`;
  const inPhase = levels.filter(({ path }) => path.startsWith(prefix));
  const owner = (setters: readonly Setter[], from: string): Setter | undefined =>
    [...setters].reverse().find(({ path }) => governs(path.slice(from.length), issue.setting));
  return owner(inPhase, prefix) ?? owner(phase?.setters ?? [], "") ?? owner(levels, "");
}

function governs(path: string, setting: string): boolean {
  return (
    path !== "" &&
    (path === setting || setting.startsWith(`${path}.`) || path.startsWith(`${setting}.`))
  );
}

function placeInFile(setting: string): SourcePath {
  return setting.split(".").map((step) => (/^\d+$/u.test(step) ? Number(step) : step));
}

function checkColumns({ form, body }: Checked, plans: readonly ConditionPlan[]): void {
  for (const message of clashingColumns(plans)) {
    form.source.report("OPERANT_STUDY_COLUMN", ["environment", "type"], message);
  }
  for (const message of clashingCounters(plans)) {
    form.source.report("OPERANT_STUDY_COLUMN", ["agent", "type"], message);
  }
  const columns = Object.keys(trialColumns(plans));
  for (const { name } of body.factors) {
    if (!columns.includes(name) && !RESERVED_COLUMNS.includes(name)) continue;
    const message = `the factor "${name}" has the name of a recorded column; give it another name`;
    form.refuseKey("OPERANT_STUDY_COLUMN", ["factors", name], message);
  }
  const counters = plans.flatMap(({ agent }) => Object.keys(agent.counters));
  for (const [index, id] of body.measures.entries()) {
    const measure = MEASURES.get(id);
    if (measure === undefined) continue;
    const has = (names: readonly string[]) => (name: string) => names.includes(name);
    const lacking = unmetNeeds(measure, has(columns), has(counters));
    if (lacking.length === 0) continue;
    const message =
      `the measure "${id}" needs the columns ${lacking.join(", ")}, which nothing in this study ` +
      `records; recorded are: ${[...columns, ...new Set(counters)].join(", ")}`;
    form.refuse("OPERANT_STUDY_MEASURE_COLUMN", ["measures", index], message);
  }
}
