using System.Globalization;
using System.Text.Json;
using CoProduction.Coding;
using CoProduction.Validation;

namespace CoProduction.Json;

/// <summary>A coding: an activity with who coded it, when, and whether it decides what others disagreed on; who coded where none says it may be known.</summary>
internal sealed class CodedActivityShape(ActivityShape activity, Coder? otherwise)
{
    private const string DateForm = "yyyy-MM-dd";

    private static readonly string[] Own = ["coder", "date", "adjudicated"];

    private static readonly Lazy<CodedActivityValidator> Rules = new(() => new CodedActivityValidator(isOfJson: true));

    public Shape<CodedActivity> Whole => new(Read, Write) { Rules = coding => Rules.Value.Validate(coding), OtherNames = activity.FormerIds };

    /// <summary>A coder: the name of a person, or an object with a kind and a version.</summary>
    public static Shape<Coder> OfCoder => new(place => ReadCoder(place, Codebook.Questionnaire), WriteCoder);

    private CodedActivity? Read(JsonPlace place)
    {
        if (!place.IsRecord("A coding is")) return null;
        JsonMembers members = new(place, activity.Questionnaire, "a coding", [.. ActivityShape.Names, .. Own]);
        Activity coded = activity.Read(members);
        JsonPlace id = members.Required("id");
        if (coded.Id is { } given && string.IsNullOrWhiteSpace(given)) id.Report(ProblemCodes.BlankId, "The id is blank; codings of the same activity are known by it.");
        JsonPlace named = otherwise is null ? members.Required("coder") : members["coder"];
        Coder? coder = named.IsAbsent ? otherwise : ReadCoder(named, activity.Questionnaire);
        DateOnly? date = DateIn(members["date"]);
        bool isAdjudicated = members["adjudicated"].Flag() ?? false;
        return coder is null || string.IsNullOrWhiteSpace(coded.Id) ? null : new CodedActivity(coded, coder) { Date = date, IsAdjudicated = isAdjudicated };
    }

    private void Write(Utf8JsonWriter json, CodedActivity coding) => activity.Write(json, coding.Activity, () =>
    {
        json.WritePropertyName("coder");
        WriteCoder(json, coding.Coder);
        if (coding.Date is { } date) json.WriteString("date", date.ToString(DateForm, CultureInfo.InvariantCulture));
        if (coding.IsAdjudicated) json.WriteBoolean("adjudicated", true);
    });

    private static DateOnly? DateIn(JsonPlace place)
    {
        if (place.Text() is not { } text) return null;
        if (DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        place.Report(ProblemCodes.NotADate, "Expected a day such as '2026-03-01'.");
        return null;
    }

    private static Coder? ReadCoder(JsonPlace place, Questionnaire questionnaire)
    {
        if (place.Kind != JsonValueKind.Object) return NameIn(place) is { } person ? Coder.Person(person) : null;
        JsonMembers members = new(place, questionnaire, "a coder", "kind", "name", "version");
        CoderKind kind = Words.CoderKinds.Read<CoderKind>(members["kind"]) ?? CoderKind.Person;
        string? name = NameIn(members.Required("name"));
        string? version = NameIn(kind == CoderKind.Model ? members.Required("version") : members["version"]);
        return name is null || (kind == CoderKind.Model && version is null) ? null : Coder.Of(kind, name, version);
    }

    private static void WriteCoder(Utf8JsonWriter json, Coder coder)
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
