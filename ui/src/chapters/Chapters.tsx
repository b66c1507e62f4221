import { useRoute } from "../shell/route";
import { ChapterScreen } from "./chapter/ChapterScreen";
import { Outline } from "./outline/Outline";
import "./chapters.css";

/** The chapters, or the one the address names. */
export function Chapters() {
  const [id] = useRoute().parts;
  return id === undefined ? <Outline /> : <ChapterScreen key={id} id={id} />;
}
