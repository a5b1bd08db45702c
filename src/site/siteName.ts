/** The name of the hub: in its header, in titles, and above each link that Discord shows. */
export const siteName = 'Project Nexus';
