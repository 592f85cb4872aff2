// What is brought later names one thing only: the bundler would else write a list of all that is in the file beside it, for every lesson.
export { Portrait } from "../ui/person.tsx";
