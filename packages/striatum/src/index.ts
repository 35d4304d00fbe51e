export { striatal } from "./striatal.ts";
export {
  defaultParameters,
  parameterHash,
  striatalParameters,
  type StriatalParameters,
} from "./parameters.ts";
export { readout } from "./eligibility.ts";
export { presets } from "./presets.ts";
export { StriatumError } from "./errors.ts";
export {
  SpineProtocol,
  type SpineEvent,
  type SpineProtocolOptions,
  type SpineRun,
} from "./spine-protocol.ts";
export { meanLifeDays, stationaryVolume } from "./stationary.ts";
export {
  burstDrive,
  d1Enlargement,
  d2Enlargement,
  d2PkaUm,
  dipDrive,
  eligibilityAt,
  PAIRING,
  sizeFactor,
  type Dip,
  type Pairing,
} from "./coincidence.ts";
export { PATHWAYS, type Pathway } from "./layout.ts";
