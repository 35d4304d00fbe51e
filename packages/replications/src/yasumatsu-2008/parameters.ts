/** Why a pass certifies the mathematics only. */
export const GATED =
  "α = 0.2 day^−½ and β = 0.01 µm³·day^−½ are quoted without a checked source. A pass shows that the " +
  "kernels solve the stated equation; that these are the coefficients of the paper is not tested.";

/** Turnover as quoted by a later paper; sum or per direction is not stated there. */
export const TURNOVER_SOURCE =
  "Raman & O'Leary 2021 (eLife 62912) Table 1, which quotes Yasumatsu et al. 2008; read as gained + lost";

/** Survival S(t) of a spine of volume V at α = 0.2, β = 0.01, elimination at 0. */
export const SURVIVAL_DAYS = [1, 7, 30, 90] as const;
export const SURVIVAL: readonly (readonly [volumeUm3: number, ...survival: number[]])[] = [
  [0.01, 0.6045, 0.2064, 0.0664, 0.0193],
  [0.02, 0.8909, 0.3873, 0.1301, 0.0381],
  [0.05, 0.9993, 0.7367, 0.2961, 0.091],
  [0.1, 1, 0.9361, 0.494, 0.1659],
  [0.2, 1, 0.9949, 0.7123, 0.2791],
  [0.5, 1, 1, 0.9155, 0.4755],
];
