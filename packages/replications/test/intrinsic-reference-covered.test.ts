import { describe, expect, it } from "vitest";
import { papers } from "@operant/replications";

/** Every test of the reference on intrinsic dynamics; MAT-1 there is INT-MAT-1 here. */
const IDS = `
  YAS-1 YAS-2 YAS-3 YAS-4 YAS-5 YAS-6 YAS-7 LOE-1 LOE-2 LOE-3 LOE-4 LOE-5 LOE-6 KES-1 KES-2 KES-3
  HAZ-1 HAZ-2 SHARE-1 FMR-1 FMR-2 FMR-3 FMR-4 TURN-1 TURN-2 TURN-3 TURN-4 SZ-1 SZ-2 CN-1 SLEEP-1 HUM-1
  INT-MAT-1 FAU-1 FAU-2 GOLD-1 GOLD-2 META-1 META-2 META-3 KAP-1 KAP-2 KAP-3 KAP-4 KAP-5 DEEPR-1 SI-1
  SPINE-CL FUS-1 FUS-2 RAM-1 KUS-1
`;

describe("every test of the reference on intrinsic dynamics", () => {
  const listed = papers.flatMap((paper) => [
    ...paper.replications.map(({ id }) => id),
    ...(paper.skipped ?? []).map(({ id }) => id),
  ]);

  it.each(IDS.trim().split(/\s+/))("%s is replicated, or skipped with a reason", (id) => {
    expect(listed).toContain(id);
  });
});
