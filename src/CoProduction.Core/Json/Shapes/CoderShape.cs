using System.Text.Json;
using CoProduction.Coding;

namespace CoProduction.Json;

/// <summary>A coder: the name of a person, or an object with a kind and a version.</summary>
internal static class CoderShape
{
    public static Shape<Coder> Whole => new(place => Read(place, Codebook.Questionnaire), Write);

    public static Coder? Read(JsonPlace place, Questionnaire questionnaire)
    {
        if (place.Kind != JsonValueKind.Object) return NameIn(place) is { } person ? Coder.Person(person) : null;
        JsonMembers members = new(place, questionnaire, "a coder", "kind", "name", "version");
        CoderKind kind = Words.CoderKinds.Read<CoderKind>(members["kind"]) ?? CoderKind.Person;
        string? name = NameIn(members.Required("name"));
        string? version = NameIn(kind == CoderKind.Model ? members.Required("version") : members["version"]);
        return name is null || (kind == CoderKind.Model && version is null) ? null : Coder.Of(kind, name, version);
    }

    public static void Write(Utf8JsonWriter json, Coder coder)
    {
        if (coder is { Kind: CoderKind.Person, Version: null })
        {
            json.WriteStringValue(coder.Name);
            return;
        }

        json.WriteStartObject();
        json.WriteString("kind", Token.Of(coder.Kind));
        json.WriteString("name", coder.Name);
        if (coder.Version is { } version) json.WriteString("version", version);
        json.WriteEndObject();
    }

    private static string? NameIn(JsonPlace place)
    {
        if (place.Text() is not { } name) return null;
        if (!string.IsNullOrWhiteSpace(name)) return name;
        place.Report(ProblemCodes.BlankCoder, "The name or the version of a coder is blank.");
        return null;
    }
}
