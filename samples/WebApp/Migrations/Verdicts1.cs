using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WebApp.Storage;

namespace WebApp.Migrations;

/// <summary>The verdicts of the first catalogue.</summary>
[DbContext(typeof(Store)), Migration(Id)]
internal sealed class Verdicts1() : VerdictsMigration(Id, before: null)
{
    public const string Id = "20261126000002_Verdicts1";
}
