using CoProduction.Coding;
using CoProduction.ContractTests.Rendering;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Definitions;
using CoProduction.Json;
using CoProduction.Practice;

namespace CoProduction.ContractTests.Json;

public sealed class JsonSnapshotTests
{
    [Fact]
    public Task An_activity() => Snapshot.Verify(CoProductionJson.Activities.Write(Examples.Preschool, indented: true), "json");

    [Fact]
    public Task A_classification() => Snapshot.Verify(CoProductionJson.Classifications.Write(ClassificationRecord.From(Classifier.Default.Classify(Examples.Preschool)), indented: true), "json");

    [Fact]
    public Task An_initiative() => Snapshot.Verify(CoProductionJson.Initiatives.Write(Examples.Lunch, indented: true), "json");

    [Fact]
    public Task A_classification_of_an_initiative()
    {
        Classifier classifier = new([Whitaker1980.Definition, Alford2002.Clients, Sharp1980.Definition], [Whitaker1980.Typology]);

        return Snapshot.Verify(CoProductionJson.InitiativeClassifications.Write(InitiativeClassificationRecord.From(classifier.Classify(Examples.Lunch)), indented: true), "json");
    }

    [Fact]
    public Task A_classification_with_a_caution()
    {
        Classifier classifier = new([Sharp1980.Definition], cautions: PracticeCatalog.Cautions);
        Activity survey = new("A council asks residents for their views, and decides alone")
        {
            Power = Power.Consulted, CitizensCommission = false, CitizensDesign = false, CitizensDeliver = false, CitizensAssess = false,
        };

        return Snapshot.Verify(CoProductionJson.Classifications.Write(ClassificationRecord.From(classifier.Classify(survey)), indented: true), "json");
    }

    [Fact]
    public Task A_classification_with_its_judgements()
    {
        Classifier classifier = new([BrudneyEngland1983.Definition, Sharp1980.Definition], [BrudneyEngland1983.Typology]);

        return Snapshot.Verify(
            CoProductionJson.Classifications.Write(ClassificationRecord.From(classifier.Classify(Examples.Preschool), explained: true), indented: true), "json");
    }
}
