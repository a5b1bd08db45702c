/** Set to `on` where a site is loaded for an author who is writing, and not to be published. */
export const previewVariable = 'NEXUS_PREVIEW';
