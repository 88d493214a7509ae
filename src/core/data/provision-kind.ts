// Names who provides a place: in a dataset of costs, and in a file that says it.

export const PROVISION_KINDS = ['in-house', 'external', 'out-of-authority', 'all'] as const;
/** `all` is in-house and external together. */
export type ProvisionKind = (typeof PROVISION_KINDS)[number];
