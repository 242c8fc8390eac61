using CoProduction.AI;
using CoProduction.ContractTests.Snapshots;
using CoProduction.Reliability;
using CoProduction.Reports;
using CoProduction.Sql;
using CoProduction.Tables;
using PublicApiGenerator;

namespace CoProduction.ContractTests;

public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public async Task The_public_api_is_as_approved() => await Snapshot.Verify(typeof(Activity).Assembly.GeneratePublicApi(Options));

    [Fact]
    public async Task The_public_api_of_the_package_of_texts_is_as_approved() => await Snapshot.Verify(typeof(TextCoder).Assembly.GeneratePublicApi(Options));

    [Fact]
    public async Task The_public_api_of_the_package_of_agreement_is_as_approved() => await Snapshot.Verify(typeof(Coefficient).Assembly.GeneratePublicApi(Options));

    [Fact]
    public async Task The_public_api_of_the_package_of_reports_is_as_approved() => await Snapshot.Verify(typeof(HtmlReport).Assembly.GeneratePublicApi(Options));

    [Fact]
    public async Task The_public_api_of_the_package_of_SQL_is_as_approved() => await Snapshot.Verify(typeof(SqlWriter).Assembly.GeneratePublicApi(Options));

    [Fact]
    public async Task The_public_api_of_the_package_of_tables_is_as_approved() => await Snapshot.Verify(typeof(CoProductionTables).Assembly.GeneratePublicApi(Options));
}
