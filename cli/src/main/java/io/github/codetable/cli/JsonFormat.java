package io.github.codetable.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.codetable.processor.diagnostic.Place;
import io.github.codetable.processor.diagnostic.Related;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object with the list of problems. */
final class JsonFormat implements ProblemFormat {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Override
    public void print(List<Problem> problems, @Nullable String omitted, PrintWriter out) {
        JsonArray list = new JsonArray();
        for (Problem problem : problems) {
            list.add(json(problem));
        }
        JsonObject output = new JsonObject();
        output.add("problems", list);
        if (omitted != null) {
            output.addProperty("omitted", omitted);
        }
        out.print(GSON.toJson(output) + "\n");
    }

    private static JsonObject json(Problem problem) {
        JsonObject json = new JsonObject();
        json.addProperty("severity", problem.isError() ? "error" : "warning");
        json.addProperty("id", problem.diagnostic().message().id());
        json.addProperty("message", problem.diagnostic().text());
        addPlace(json, problem, problem.diagnostic().place());
        JsonArray related = new JsonArray();
        for (Related each : problem.diagnostic().related()) {
            JsonObject place = new JsonObject();
            place.addProperty("label", each.label());
            addPlace(place, problem, each.place());
            related.add(place);
        }
        json.add("related", related);
        json.addProperty("text", problem.text());
        return json;
    }

    private static void addPlace(JsonObject json, Problem problem, Place place) {
        json.addProperty("spec", place.source().name());
        String file = problem.file(place);
        if (file != null) {
            json.addProperty("file", file);
        }
        if (!place.isSpec()) {
            json.addProperty("line", place.line());
            json.addProperty("column", place.column());
        }
    }
}
