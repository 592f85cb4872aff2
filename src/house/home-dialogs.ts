export { LanguageDialog as language } from "./language-dialog.tsx";
export { SettingsDialog as settings } from "./settings-dialog.tsx";
