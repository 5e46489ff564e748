package org.runnerhip.cli;

import java.nio.file.Path;
import java.util.List;
import org.runnerhip.RuleBook;
import org.runnerhip.reading.Place;
import org.runnerhip.reading.RefusedException;
import org.runnerhip.reading.Remark;
import org.runnerhip.reading.TextFile;
import tools.jackson.core.JsonGenerator;

/** How remarks are told. */
enum RemarkFormat {
    /** For people: {@code file:line:column: what - remedy}; on a terminal with the line itself, underlined. */
    TEXT {
        @Override
        String report(List<Remark> remarks, boolean terminal) {
            StringBuilder text = new StringBuilder();
            for (Remark remark : remarks) {
                text.append(remark).append('\n');
                if (terminal) {
                    text.append(underlined(remark.place()));
                }
            }
            return text.toString();
        }
    },

    /** For programs: one object with a list of remarks. */
    JSON {
        @Override
        String report(List<Remark> remarks, boolean terminal) {
            return JsonLine.of(line -> line.objects("remarks", remarks, remark -> {
                        line.json().writeStringProperty("file", remark.place().file());
                        line.json().writeNumberProperty("line", remark.place().line());
                        line.json().writeNumberProperty("column", remark.place().column());
                        line.json().writeNumberProperty("length", remark.place().length());
                        line.json().writeStringProperty("what", remark.what());
                        line.json().writeStringProperty("remedy", remark.remedy());
                    }))
                    + "\n";
        }
    },

    /** SARIF 2.1.0, which editors and code hosts show in place. */
    SARIF {
        @Override
        String report(List<Remark> remarks, boolean terminal) {
            return JsonLine.of(line -> {
                        JsonGenerator json = line.json();
                        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                        json.writeStringProperty("version", "2.1.0");
                        json.writeArrayPropertyStart("runs");
                        json.writeStartObject();
                        json.writeObjectPropertyStart("tool");
                        json.writeObjectPropertyStart("driver");
                        json.writeStringProperty("name", "hip check");
                        json.writeStringProperty("version", RuleBook.version());
                        json.writeArrayPropertyStart("rules");
                        json.writeStartObject();
                        json.writeStringProperty("id", HOUSE_STYLE);
                        json.writeEndObject();
                        json.writeEndArray();
                        json.writeEndObject();
                        json.writeEndObject();
                        json.writeStringProperty("columnKind", "utf16CodeUnits");
                        line.objects("results", remarks, remark -> result(json, remark));
                        json.writeEndObject();
                        json.writeEndArray();
                    })
                    + "\n";
        }

        private void result(JsonGenerator json, Remark remark) {
            Place place = remark.place();
            json.writeStringProperty("ruleId", HOUSE_STYLE);
            json.writeStringProperty("level", "error");
            json.writeObjectPropertyStart("message");
            json.writeStringProperty("text", remark.what() + " - " + remark.remedy());
            json.writeEndObject();
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", uri(place.file()));
            json.writeEndObject();
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", place.line());
            json.writeNumberProperty("startColumn", place.column());
            json.writeNumberProperty("endColumn", place.column() + place.length());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
    },

    /** Commands of a GitHub workflow, which it shows beside the line. */
    GITHUB {
        @Override
        String report(List<Remark> remarks, boolean terminal) {
            StringBuilder text = new StringBuilder();
            for (Remark remark : remarks) {
                Place place = remark.place();
                text.append("::error file=")
                        .append(property(place.file()))
                        .append(",line=")
                        .append(place.line())
                        .append(",col=")
                        .append(place.column())
                        .append(",endColumn=")
                        .append(place.column() + place.length() - 1)
                        .append(",title=hip check::")
                        .append(escaped(remark.what() + " - " + remark.remedy()))
                        .append('\n');
            }
            return text.toString();
        }
    };

    private static final String HOUSE_STYLE = "house-style";

    /** All remarks as one text that ends its last line. */
    abstract String report(List<Remark> remarks, boolean terminal);

    /** The line a remark is about, with a mark under the place; nothing where there is no such line. */
    private static String underlined(Place place) {
        try {
            return TextFile.of(Path.of(place.file()))
                    .text()
                    .lines()
                    .skip(place.line() - 1L)
                    .findFirst()
                    .filter(line -> !line.isBlank() && place.column() <= line.length())
                    .map(line -> "    " + line.replace('\t', ' ') + "\n    " + " ".repeat(place.column() - 1)
                            + "^".repeat(Math.min(place.length(), line.length() - place.column() + 1)) + "\n")
                    .orElse("");
        } catch (RefusedException e) {
            return "";
        }
    }

    /** A relative path stays relative, as code hosts want it. */
    private static String uri(String file) {
        Path path = Path.of(file);
        String absolute = path.toUri().toASCIIString();
        return path.isAbsolute()
                ? absolute
                : absolute.substring(Path.of("").toUri().toASCIIString().length());
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }
}
