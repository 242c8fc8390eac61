using System.Text.Json.Serialization;
using CoProduction.Json;

namespace CoProduction.Literature;

/// <summary>The form in which a work was published.</summary>
[JsonConverter(typeof(TokenJsonConverter<WorkKind>))]
public enum WorkKind
{
    /// <summary>An article in a journal or magazine.</summary>
    JournalArticle,

    /// <summary>A whole book, written or edited.</summary>
    Book,

    /// <summary>A chapter in an edited book.</summary>
    Chapter,

    /// <summary>A report, briefing or working paper.</summary>
    Report,

    /// <summary>A paper given at a conference.</summary>
    ConferencePaper,

    /// <summary>A thesis for a master's degree.</summary>
    MastersThesis,

    /// <summary>A page or post on the web.</summary>
    WebPage,

    /// <summary>The slides of a presentation.</summary>
    Slides,
}
