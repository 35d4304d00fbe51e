import type { AgentNotes } from "@operant/agent";

/** The parts of the model page that no schema knows; see MODEL.md for deviations and limits. */
export const notes: AgentNotes = {
  equations: `
Per axon *i*: rate g_i from the encoder, evoked activity e_i (a stimulus evokes at least T_P of
activity; a reward ends it), share x_i = gain_i · e_i. Per (axon, action): r, E, read-out ψ. Per site: V.

1. Value: Q_a = κ Σ_i x_i (Σ V_D1 − Σ V_D2) / (M K f V̄)
2. Choice among the permitted actions: P(a) ∝ exp(β Q_a − b), b = 0 for wait
3. Error: δ = reward + e^{−Δt/τ_γ} Q(x_t, a_t) − Q(x_{t−1}, a_{t−1}), for the action in execution
4. Dopamine: D = D0 m. δ > 0 fills a pool, released with τ_b: c = D + D0 k_b · (released per second);
   a reward empties the pool first. δ < 0 lengthens a dip by |δ| k_d (at most T_max) to c = D(1 − h)
5. Gates: G1 = max(0, H(c; K1(1 + B1), n1) − H(D; …)), G2 = y max(0, A(1 − H(c; K2(1 + B2), n2)) − θ2),
   with H(c; K, n) = (c/K)ⁿ/(1 + (c/K)ⁿ); g = G/∫ψG dt of the reference coincidence, undrugged
6. Eligibility: τ_r r' = P − r, τ_e E' = r − E, P = e_i for the executed action, else 0, for D1 and D2
   alike; ψ = Eⁿ/(Eⁿ + E_hⁿ). Exact step: r' = P + (r − P)a_r,
   E' = P + (E − P)a_e + (r − P) τ_r/(τ_r − τ_e) (a_r − a_e), a_x = e^{−Δt/τ_x}
7. Plasticity: s1 = η p1 (g1 − ρ1 g2), s2 = η p2 (g2 − ρ2 g1);
   ΔV = s ψ Δt V a0/(1 + (V/V_h)²) for s > 0, ΔV = s ψ Δt V for s < 0, V_min ≤ V ≤ V_max
8. Rest: dV = δ(αV + β)dt + (αV + β)dW per day, exact over any gap; eliminated at V_b; births at rate
   g per day and spine of the naive animal, of volume V_0, on random vacant sites. Other families
   (\`intrinsic_family\`): log-ou dy = a(ȳ − y)dt + dW on y = ln(1 + αV/β)/α, kesten
   dV = a(m − V)dt + √(α²V² + β²)dW, mean-reverting dV = a(m − V)dt + (αV + β)dW; exact conditional
   moments and a bridge test in sub-steps of a tenth of the relaxation time at V_b`,
  validAtTime: `
Within one step, in this order: e(t) → Q(t) → choice → δ(t) → c, G1, G2 as means over [t, t + Δt) →
r, E, ψ at t + Δt → V at t + Δt. A value is read before the plasticity of its step. Signals are those of
the latest step. Gains below 0.1 % of a volume are gathered first and applied at the latest in the next
gap. Elapsed time reaches the spines when \`intrinsic_interval\` has come together and at the start and
end of every session; probes and snapshots never change the animal.`,
  tests: `
Closed form: eligibility (RUL-1), stationary law and survival. Quadrature and finite differences:
stationary laws, mean lives and survival of the other families. Slow reference: the whole agent in plain
doubles on random input. Both engines bit for bit. Published: delay window (YAG-2), dip length (IIN-1),
pharmacology (IIN-4, IIN-5), single-coincidence functions (RUL-2 … RUL-7). Limits: frozen, no dopamine,
no pairing, receptor blocks. Steps of 0.1, 0.05 and 0.02 s agree.`,
  history: ["1: first version; before its release a reward came to end the burst of the cue"],
};
