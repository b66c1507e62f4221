import { useCallback } from "react";
import { useText } from "../texts/useText";
import type { Grouping } from "./group";
import type { RegisterData } from "./useRegister";

/** The heading of a group by its key. */
export function useGroupName(grouping: Grouping, { chapters, main_lines }: RegisterData): (key: string) => string {
  const t = useText();
  return useCallback((key) => {
    switch (grouping) {
      case "chapter": {
        const chapter = chapters.find((one) => String(one.number) === key);
        return key === "0" ? t("reaction-whole-plan") : chapter ? `${chapter.number} ${chapter.title}` : key;
      }
      case "main_line": return main_lines.find((line) => String(line.number) === key)?.heading ?? t("reaction-no-main-line");
      case "state": return t(`reaction-state-${key}`);
      case "respondent": return key || t("reaction-no-sender");
      case "none": return "";
    }
  }, [t, grouping, chapters, main_lines]);
}
