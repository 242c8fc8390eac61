using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>Reads an activity by the wire contract, and reports all that departs from it.</summary>
internal static class ActivityReader
{
    /// <summary>The properties that an activity has and an initiative has not.</summary>
    public static IReadOnlyList<string> Own { get; } = ["answers", "evidence", "stated"];

    public static Activity? Read(JsonPlace place)
    {
        if (place.Kind != JsonValueKind.Object)
        {
            place.Report(JsonProblemCodes.WrongRoot, $"An activity is an object, not {JsonPlace.NameOf(place.Kind)}.");
            return null;
        }

        JsonMembers members = new(place, "an activity", ["id", "title", "description", .. Own]);
        return new Activity(ReadTitle(members.Required("title", JsonProblemCodes.MissingTitle)))
        {
            Id = members["id"].Text(),
            Description = members["description"].Text(),
            Answers = AnswersReader.Read(members["answers"]),
            Evidence = ReadEvidence(members["evidence"]),
            Stated = [.. members["stated"].Items().Select(ReadStated)],
        };
    }

    public static string ReadTitle(JsonPlace place)
    {
        string? title = place.Text();
        if (title is not null && string.IsNullOrWhiteSpace(title))
        {
            place.Report(JsonProblemCodes.BlankTitle, "The title is blank.");
        }

        return title ?? "";
    }

    private static Dictionary<Question, Evidence> ReadEvidence(JsonPlace place)
    {
        Dictionary<Question, Evidence> all = [];
        foreach ((Question question, JsonPlace value) in AnswersReader.Questions(place))
        {
            JsonMembers members = new(value, "evidence", "excerpt", "note", "missing");
            if (value.Kind == JsonValueKind.Object && members.AreEmpty)
            {
                value.Report(
                    JsonProblemCodes.EmptyEvidence,
                    $"The evidence on '{question.Id}' is empty: it needs an excerpt, a note or the reason why the answer is missing.");
            }

            all.Add(question, new Evidence
            {
                Excerpt = members["excerpt"].Text(),
                Note = members["note"].Text(),
                Missing = Tokens.MissingReasons.TryRead(members["missing"], out MissingReason missing) ? missing : null,
            });
        }

        return all;
    }

    private static StatedVerdict ReadStated(JsonPlace place)
    {
        JsonMembers members = new(place, "a stated verdict", "definition", "verdict", "work", "locator", "provenance");
        return new StatedVerdict
        {
            Definition = members.Required("definition").Text() ?? "",
            Verdict = Tokens.Verdicts.TryRead(members.Required("verdict"), out Verdict verdict) ? verdict : default,
            Work = members.Required("work").Text() ?? "",
            Locator = members["locator"].Text(),
            Provenance = Tokens.Provenances.TryRead(members["provenance"], out Literature.Provenance provenance) ? provenance : default,
        };
    }
}
