import type { AgentHost } from "../host.ts";
import type { Breach } from "./finding.ts";
import { firstDifference, play } from "./play.ts";
import { ANNE, sameOr, type Rig } from "./rig.ts";

/** Zero seconds are nothing, within and between sessions; claimed additivity holds. */
export function checkRest(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  const gap = rig.script.findIndex(({ kind }) => kind === "rest");
  const breaches = [0, gap - 3, gap].flatMap((to, i, all) => {
    play(host, rig.script, { from: all[i - 1] ?? 0, to });
    const before = host.snapshot();
    host.rest(0);
    return sameOr("rest", `rest(0) after beat ${to}`, before, host.snapshot());
  });
  if (rig.definition.claims?.restAdditive !== true) return breaches;
  const [whole, parts] = [rig.open(ANNE), rig.open(ANNE)];
  for (const one of [whole, parts]) play(one, rig.script);
  whole.rest(3600);
  for (const seconds of [60, 3000, 540]) parts.rest(seconds);
  return [...breaches, ...sameOr("rest", "an hour in parts", whole.snapshot(), parts.snapshot())];
}

/**
 * Two twins learn alike; then, with learning off, one is rewarded and the other punished for the same
 * things. What they do and what they remember must stay the same.
 */
export function checkLearning(rig: Rig): Breach[] {
  const [glad, sad] = [rig.open(ANNE), rig.open(ANNE)];
  const twins: [AgentHost, number][] = [
    [glad, 2],
    [sad, -1],
  ];
  const actions = twins.map(([host, rewardScale]) => {
    play(host, rig.script);
    host.learning = false;
    return [0, 1].flatMap(() => actionsOf(host, rig, rewardScale));
  });
  const breaches = sameOr("learning", "actions", actions[0] ?? [], actions[1] ?? []);
  for (const population of Object.keys(rig.definition.populations)) {
    const [due, seen] = [glad.probe(population), sad.probe(population)];
    breaches.push(...sameOr("learning", `population ${population}`, due, seen));
  }
  if (glad.learning) breaches.push({ rule: "learning", message: "learning is on again by itself" });
  return breaches;
}

/** Plays the script and keeps the actions only. */
function actionsOf(host: AgentHost, rig: Rig, rewardScale: number): number[] {
  return rig.script.flatMap((beat, from) => {
    play(host, rig.script, { from, to: from + 1, rewardScale });
    return beat.kind === "step" ? [host.action] : [];
  });
}

/** The same parameters again are no change. */
export function checkConfigure(rig: Rig): Breach[] {
  const [plain, told] = [rig.open(ANNE), rig.open(ANNE)];
  play(plain, rig.script);
  play(told, rig.script);
  told.configure(rig.parameters);
  return [
    ...sameOr("configure", "memory", plain.snapshot(), told.snapshot()),
    ...sameOr("configure", "behaviour", play(plain, rig.script), play(told, rig.script)),
  ];
}

/** Totals never fall, whatever happens. */
export function checkCounters(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  const gauges = new Set(rig.definition.claims?.gauges ?? []);
  const names = Object.keys(rig.definition.counters);
  const breaches = new Map<string, Breach>();
  let last = host.counters();
  for (let from = 0; from < rig.script.length; from++) {
    play(host, rig.script, { from, to: from + 1 });
    const now = host.counters();
    for (const [i, name] of names.entries()) {
      if (gauges.has(name) || (now[i] ?? 0) >= (last[i] ?? 0)) continue;
      const message = `${name} fell from ${last[i]} to ${now[i]} at beat ${from}; name it in claims.gauges if it may`;
      if (!breaches.has(name)) breaches.set(name, { rule: "counters", message });
    }
    last = now;
  }
  return [...breaches.values()];
}

/** Probing gives copies: writing to one changes nothing. */
export function checkProbe(rig: Rig): Breach[] {
  const host = rig.open(ANNE);
  play(host, rig.script);
  const before = host.snapshot();
  return Object.keys(rig.definition.populations).flatMap((name): Breach[] => {
    const members = host.probe(name);
    if (members.some((member) => !Number.isFinite(member))) {
      return [{ rule: "probe", message: `population ${name} has members that are not finite` }];
    }
    const due = members.slice();
    members.fill(7);
    const shared = firstDifference(due, host.probe(name)) !== -1;
    if (!shared) return sameOr("probe", `memory after probing ${name}`, before, host.snapshot());
    return [{ rule: "probe", message: `population ${name} is the memory itself: return a copy` }];
  });
}
