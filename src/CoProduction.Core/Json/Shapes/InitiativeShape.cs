using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CoProduction.Scanning;
using CoProduction.Validation;
using CoProduction.Wording;
using FluentValidation.Results;

namespace CoProduction.Json;

/// <summary>An initiative: its own texts, and its activities.</summary>
internal sealed class InitiativeShape(ActivityShape activity)
{
    private static readonly Lazy<InitiativeValidator> Rules = new(() => new InitiativeValidator(isOfJson: true));

    public Shape<Initiative> Whole => new(Read, Write) { Rules = Validate, OtherNames = activity.FormerIds, Brief = initiative => initiative.Brief() };

    /// <summary>An activity or an initiative, whichever the record is.</summary>
    public Shape<IDescribed> Either => new(ReadEither, WriteEither)
    {
        Rules = described => described is Initiative initiative ? Validate(initiative) : ActivityShape.Validate((Activity)described),
        OtherNames = activity.FormerIds,
        Scan = TryScan,
        Brief = described => described is Initiative initiative ? initiative.Brief() : ((Activity)described).Brief(),
    };

    /// <summary>Scans an activity; an initiative is read closely.</summary>
    private bool TryScan(ReadOnlySpan<byte> utf8, ScanOptions options, [NotNullWhen(true)] out IDescribed? described)
    {
        bool isRead = activity.TryScan(utf8, options, out Activity? scanned);
        described = scanned;
        return isRead;
    }

    private static ValidationResult Validate(Initiative initiative) => Rules.Value.Validate(initiative);

    private Initiative? Read(JsonPlace place)
    {
        if (!place.IsRecord("An initiative is")) return null;
        JsonMembers members = new(place, activity.Questionnaire, "an initiative", "$schema", "id", "title", "description", "activities", "extra");
        string title = ActivityShape.ReadTitle(members);
        string? id = members["id"].Text();
        string? description = members["description"].Text();
        JsonElement? extra = members["extra"].OwnFields();
        Activity[] activities = [.. ActivitiesIn(members.Required("activities")).Select(activity.Read).OfType<Activity>()];
        return activities.Length == 0 ? null : new Initiative(title, activities) { Id = id, Description = description, Extra = extra };
    }

    private void Write(Utf8JsonWriter json, Initiative initiative)
    {
        ActivityShape.RequireTitle(initiative);
        foreach (Activity each in initiative.Activities) activity.Require(each);
        json.WriteStartObject();
        ActivityShape.WriteHead(json, initiative);
        json.WriteStartArray("activities");
        foreach (Activity each in initiative.Activities) activity.Write(json, each);
        json.WriteEndArray();
        ActivityShape.WriteExtra(json, initiative);
        json.WriteEndObject();
    }

    private IDescribed? ReadEither(JsonPlace place) =>
        !place.IsRecord("An activity or an initiative is") ? null : IsInitiative(place) ? Read(place) : activity.Read(place);

    private void WriteEither(Utf8JsonWriter json, IDescribed described)
    {
        if (described is Initiative initiative) Write(json, initiative);
        else if (described is Activity one) activity.Write(json, one);
        else throw new ArgumentException("Only activities and initiatives can be written.", nameof(described));
    }

    /// <summary>Whether a record has activities, or a property that was meant to be called so.</summary>
    private static bool IsInitiative(JsonPlace place)
    {
        string[] names = [.. place.Names()];
        return names.Contains("activities")
            || (!names.Any(ActivityShape.Own.Contains) && names.Any(name => NearestName.Find(name, ["activities"]) is not null));
    }

    /// <summary>The objects of a list of activities; what else is in it is reported, and that it is empty.</summary>
    public static IEnumerable<JsonPlace> ActivitiesIn(JsonPlace list)
    {
        JsonPlace[] items = [.. list.Items()];
        if (items is [] && list.Kind == JsonValueKind.Array)
        {
            list.Report(ProblemCodes.NoActivity, "The list of activities is empty; an initiative has at least one.");
        }

        return items.Where(item => item.IsRecord("An activity is", ProblemCodes.WrongKind));
    }
}
