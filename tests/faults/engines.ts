/** The two ways in which Chromium keeps IndexedDB, and how it is asked for each. */
export const engines = [
  { name: "LevelDB", flags: ["--disable-features=IdbSqliteOnDiskRollout"] },
  { name: "SQLite", flags: ["--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores"] },
];

export type Engine = (typeof engines)[number];
