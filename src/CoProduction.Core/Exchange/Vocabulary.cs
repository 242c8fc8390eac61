using CoProduction.Coding;
using CoProduction.Literature;

namespace CoProduction.Exchange;

/// <summary>A codebook, and the rules that ask it, as things of SKOS; what each rests on, as entities of PROV.</summary>
internal sealed class Vocabulary
{
    private readonly CodebookContent content;
    private readonly string? language;
    private readonly List<Resource> resources = [];
    private readonly OrderedDictionary<string, Work> works = new(StringComparer.Ordinal);

    private Vocabulary(CodebookContent content)
    {
        this.content = content;
        language = content.Questionnaire == Codebook.Questionnaire ? "en" : null;
    }

    /// <summary>The short names of vocabularies, and what they stand for.</summary>
    public static IReadOnlyList<(string Prefix, string Iri)> Prefixes { get; } =
    [
        ("dcterms", "http://purl.org/dc/terms/"), ("owl", "http://www.w3.org/2002/07/owl#"), ("prov", "http://www.w3.org/ns/prov#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ];

    public static IReadOnlyList<Resource> Of(CodebookContent content)
    {
        Vocabulary vocabulary = new(content);
        vocabulary.AddQuestions();
        vocabulary.AddDefinitions();
        vocabulary.AddTypologies();
        foreach (Work work in vocabulary.works.Values) vocabulary.Add(work);
        return vocabulary.resources;
    }

    private static string Iri(Guid id) => $"urn:uuid:{id}";

    private void AddQuestions()
    {
        string scheme = SchemeOf("questions", content.Title, content.Questionnaire.Questions.Select(question => Iri(Identifier.Of(question))));
        foreach (Question question in content.Questionnaire.Questions)
        {
            string iri = Iri(Identifier.Of(question));
            AddConcept(iri, scheme, null, question.Id, question.Id,
            [
                ("skos:definition", Said(question.Wording)),
                .. question.Guidance.Length > 0 ? [("skos:scopeNote", Said(question.Guidance))] : Array.Empty<(string, RdfValue)>(),
                .. Sources(question.Citations),
            ]);
            foreach (AnswerOption option in question.Options)
            {
                AddConcept(Iri(Identifier.Of(option)), scheme, iri, $"{option}", $"{option}", [("skos:definition", Said(option.Meaning)), ("skos:example", Said(option.Example))]);
            }
        }
    }

    private void AddDefinitions()
    {
        if (content.Definitions.Count == 0) return;
        string scheme = SchemeOf("definitions", "Definitions of co-production", content.Definitions.Select(definition => IriOf("definition", definition.Id)));
        foreach (Definition definition in content.Definitions)
        {
            string iri = IriOf("definition", definition.Id);
            AddConcept(iri, scheme, null, definition.Id, definition.Name,
            [
                ("skos:definition", Said(definition.Summary)), ("owl:versionInfo", RdfValue.Plain($"{definition.Revision}")),
                ("dcterms:identifier", RdfValue.Plain(definition.ContentHash)), .. Notes(definition.Notes), ("prov:wasDerivedFrom", Referred(definition.Work)),
            ]);
            AddCriterion(definition.Criterion, scheme, iri, ["definition", definition.Id]);
        }
    }

    private void AddTypologies()
    {
        if (content.Typologies.Count == 0) return;
        string scheme = SchemeOf("typologies", "Typologies of co-production", content.Typologies.Select(typology => IriOf("typology", typology.Id)));
        foreach (Typology typology in content.Typologies)
        {
            string iri = IriOf("typology", typology.Id);
            AddConcept(iri, scheme, null, typology.Id, typology.Name,
            [
                ("skos:definition", Said(typology.Summary)), ("dcterms:identifier", RdfValue.Plain(typology.ContentHash)), .. Notes(typology.Notes),
                ("prov:wasDerivedFrom", Referred(typology.Work)),
            ]);
            foreach (Kind kind in typology.Kinds)
            {
                string kindIri = IriOf("kind", typology.Id, kind.Id);
                AddConcept(kindIri, scheme, iri, $"{typology.Id}/{kind.Id}", kind.Name, [("skos:definition", Said(kind.Criterion.Statement))]);
                AddCriterion(kind.Criterion, scheme, kindIri, ["kind", typology.Id]);
            }
        }
    }

    /// <summary>A criterion and all its parts, each below what it is part of.</summary>
    private void AddCriterion(Criterion criterion, string scheme, string broader, string[] path)
    {
        string[] own = [.. path, criterion.Id];
        string iri = IriOf("criterion", own);
        (string, RdfValue)[] tested = criterion.Composition != Composition.Test ? []
            : [("skos:scopeNote", RdfValue.Plain($"{criterion.Condition}")), .. criterion.Condition.Questions.Select(question => ("dcterms:references", RdfValue.Reference(Iri(Identifier.Of(question)))))];
        AddConcept(iri, scheme, broader, string.Join('/', own[1..]), criterion.Statement, [.. tested, .. Sources(criterion.Citations)]);
        foreach (Criterion part in criterion.Parts) AddCriterion(part, scheme, iri, own);
    }

    private void Add(Work work) => resources.Add(new(IriOf(work), "dcterms:BibliographicResource",
    [
        ("dcterms:title", RdfValue.Plain(work.Title)), ("dcterms:identifier", RdfValue.Plain(work.Id)), ("dcterms:bibliographicCitation", RdfValue.Plain($"{work}")),
        .. work.Doi is { } doi
            ? [("rdfs:seeAlso", RdfValue.Reference($"https://doi.org/{Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)}"))]
            : Array.Empty<(string, RdfValue)>(),
    ]));

    private string SchemeOf(string what, string title, IEnumerable<string> top)
    {
        string iri = IriOf("scheme", what);
        resources.Add(new(iri, "skos:ConceptScheme",
        [
            ("skos:prefLabel", Said(title)), ("dcterms:title", Said(title)), ("owl:versionInfo", RdfValue.Plain(content.Questionnaire.Version)),
            ("dcterms:identifier", RdfValue.Plain(content.Questionnaire.ContentHash)), .. top.Select(each => ("skos:hasTopConcept", RdfValue.Reference(each))),
        ]));
        return iri;
    }

    private void AddConcept(string iri, string scheme, string? broader, string notation, string label, IEnumerable<(string, RdfValue)> more) => resources.Add(new(iri, "skos:Concept",
    [
        ("skos:inScheme", RdfValue.Reference(scheme)), broader is null ? ("skos:topConceptOf", RdfValue.Reference(scheme)) : ("skos:broader", RdfValue.Reference(broader)),
        ("skos:notation", RdfValue.Plain(notation)), ("skos:prefLabel", Said(label)), .. more,
    ]));

    /// <summary>What was read in the work itself has it as its primary source; what was reported, or is our reading, is derived from it.</summary>
    private IEnumerable<(string, RdfValue)> Sources(IEnumerable<Citation> citations) => citations
        .SelectMany(citation => new[]
            {
                (citation.Provenance == Provenance.Primary ? "prov:hadPrimarySource" : "prov:wasDerivedFrom", Referred(citation.Work)),
                ("dcterms:bibliographicCitation", RdfValue.Plain($"{citation}")),
            }
            .Concat(citation.ReportedIn is { } other ? [("prov:wasDerivedFrom", Referred(other))] : []))
        .Distinct();

    private IEnumerable<(string, RdfValue)> Notes(IEnumerable<string> notes) => notes.Select(note => ("skos:editorialNote", Said(note)));

    private RdfValue Referred(Work work)
    {
        works.TryAdd(work.Id, work);
        return RdfValue.Reference(IriOf(work));
    }

    private RdfValue Said(string text) => new(text, false, language);

    private static string IriOf(Work work) => Iri(Identifier.Of("work", work.Id));

    private string IriOf(string kind, params IEnumerable<string> ids) => Iri(Identifier.Of(kind, ids.Prepend(content.Questionnaire.Id)));
}
