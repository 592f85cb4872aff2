import { notices, onTile } from "../../view/parts.ts";
import { HeardBar } from "./heard-bar.tsx";
import { Music, Playing } from "./music.tsx";
import "./rules.ts";

notices.push(Playing, HeardBar);
onTile.push(Music);
