using System.Text.Json;
using CoProduction.Json;
using CoProduction.Literature;

namespace CoProduction.RuleFiles;

/// <summary>The works that a record can cite: those of the bibliography by their ids, and those that it describes itself.</summary>
internal sealed class Shelf
{
    private readonly Dictionary<string, Work> own = new(StringComparer.Ordinal);

    /// <summary>The works that are not in the bibliography, as they were met.</summary>
    public IReadOnlyCollection<Work> Own => own.Values;

    /// <summary>The shelf of a record that is read, with the works that it describes.</summary>
    public static Shelf In(JsonPlace works)
    {
        Shelf shelf = new();
        foreach (JsonPlace item in works.Items())
        {
            if (WorkShape.Read(item) is not { } work) continue;
            if (Bibliography.Find(work.Id) is not null)
            {
                item["id"].Report(ProblemCodes.UnknownWork, $"The bibliography has a work with the id '{work.Id}': cite that one, or give yours another id.");
            }
            else if (!shelf.own.TryAdd(work.Id, work))
            {
                item["id"].Report(ProblemCodes.UnknownWork, $"Two works have the id '{work.Id}'.");
            }
        }

        return shelf;
    }

    /// <summary>The work with the id that stands somewhere; null where there is none, which is reported.</summary>
    public Work? Read(JsonPlace place)
    {
        if (RuleTexts.Read(place) is not { } id) return null;
        if ((own.GetValueOrDefault(id) ?? Bibliography.Find(id)) is { } work) return work;
        IEnumerable<string> known = own.Keys.Concat(Bibliography.All.Select(each => each.Id));
        place.Report(ProblemCodes.UnknownWork, $"{Wording.Quoted.Of(id)} is no work of the bibliography, and 'works' does not describe it{place.Hint(id, known)}");
        return null;
    }

    /// <summary>The id of a work that is written; one that the bibliography has not is kept for the end.</summary>
    /// <exception cref="ArgumentException">Another work has the id.</exception>
    public string IdOf(Work work)
    {
        if (work.Equals(Bibliography.Find(work.Id))) return work.Id;
        if (Bibliography.Find(work.Id) is not null || !own.GetValueOrDefault(work.Id, work).Equals(work))
        {
            throw new ArgumentException($"Two works have the id '{work.Id}': they could not be told apart when it is read.");
        }

        own[work.Id] = work;
        return work.Id;
    }

    public IReadOnlyList<Citation> ReadCitations(JsonPlace list) => [.. list.Items().Select(ReadCitation).OfType<Citation>()];

    public void WriteCitations(Utf8JsonWriter json, IReadOnlyList<Citation> citations) =>
        json.WriteList("citations", citations, citation => json.WriteObject(() =>
        {
            json.WriteString("work", IdOf(citation.Work));
            json.WriteText("locator", citation.Locator);
            json.WriteString("provenance", Coding.Token.Of(citation.Provenance));
            json.WriteText("reportedIn", citation.ReportedIn is { } reportedIn ? IdOf(reportedIn) : null);
            json.WriteText("reportedLocator", citation.ReportedLocator);
        }));

    /// <summary>Writes the works that were cited and are not in the bibliography, if there are any.</summary>
    public void WriteOwn(Utf8JsonWriter json)
    {
        if (own.Count > 0) json.WriteList("works", own.Values, work => WorkShape.Write(json, work));
    }

    private Citation? ReadCitation(JsonPlace place)
    {
        JsonMembers members = new(place, null, "a citation", "work", "locator", "provenance", "reportedIn", "reportedLocator");
        Work? work = Read(members.Required("work"));
        string? locator = RuleTexts.Read(members["locator"]);
        Provenance? provenance = Words.Provenances.Read<Provenance>(members.Required("provenance"));
        Work? reportedIn = Read(members["reportedIn"]);
        string? reportedLocator = RuleTexts.Read(members["reportedLocator"]);
        if (provenance is null || work is null) return null;
        bool isReported = provenance == Provenance.Reported;
        if (isReported && members["reportedIn"].IsAbsent)
        {
            place.Report(ProblemCodes.UnfitProvenance, "What is reported names the work in which it was read: 'reportedIn' is missing.");
            return null;
        }

        if (!isReported && !(members["reportedIn"].IsAbsent && members["reportedLocator"].IsAbsent))
        {
            place.Report(ProblemCodes.UnfitProvenance, "Only what is reported has 'reportedIn' and 'reportedLocator'.");
            return null;
        }

        return provenance switch
        {
            Provenance.Primary => Citation.Primary(work, locator),
            Provenance.Reading => Citation.Reading(work, locator),
            _ => reportedIn is null ? null : RuleTexts.Make(place, () => Citation.Reported(work, reportedIn, locator, reportedLocator)),
        };
    }
}
