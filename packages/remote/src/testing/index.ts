export { takeDetour, takeTurns } from "./detour.ts";
export { type Faults, SHARED_FAULTS } from "./faults.ts";
