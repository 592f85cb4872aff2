/** The folder of this address's private files that holds the journal. */
export const folder = "journal";
