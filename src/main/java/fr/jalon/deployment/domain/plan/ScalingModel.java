package fr.jalon.deployment.domain.plan;

/** How a deployment grows. DITP, « Préparer et suivre le déploiement ». */
public enum ScalingModel {
    /** More people benefit: wider diffusion, a diversified offer, a merger. */
    EXTEND,
    /** The same again on other territories or in other services. */
    DUPLICATE,
    /** Peers are told the approach and reproduce all or part of it. */
    SPREAD
}
