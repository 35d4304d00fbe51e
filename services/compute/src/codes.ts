/** Stable codes of the failures that a node itself reports; studies and plug-ins have their own. */
export const COMPUTE_CODES = {
  /** No step for a long time: an endless loop in a plug-in, most likely. */
  hung: "OPERANT_COMPUTE_HUNG",
  /** The thread died: out of memory, process.exit, or a crash. */
  workerLost: "OPERANT_COMPUTE_WORKER_LOST",
  /** A fault of the runner itself. */
  internal: "OPERANT_COMPUTE_INTERNAL",
  /** What a subject left behind cannot be put on the wire. */
  badResult: "OPERANT_COMPUTE_BAD_RESULT",
  /** One subject's result is larger than a message may be. */
  tooLarge: "OPERANT_COMPUTE_RESULT_TOO_LARGE",
  /** The operator's policy does not allow a plug-in of the study; it may run on another node. */
  pluginRefused: "OPERANT_COMPUTE_PLUGIN_REFUSED",
  /** Somebody served elsewhere, who takes part, does not answer or is not what the study was made with. */
  participantLost: "OPERANT_COMPUTE_PARTICIPANT_LOST",
  /** The manifest or a plug-in cannot be used here; no block of the study can run. */
  studyUnusable: "OPERANT_COMPUTE_STUDY_UNUSABLE",
} as const;
