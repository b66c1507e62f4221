/** True in every build but the one that ships. */
declare const __TWIN__: boolean;
