using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using WebApp.Storage;

namespace WebApp.Migrations;

/// <summary>The table of activities, as <c>coproduction sql --as create --layout listOfAnswers</c> writes it, with a column for the whole, and a table of what the view is made with.</summary>
[DbContext(typeof(Store)), Migration(Id)]
internal sealed class Activities : Migration
{
    public const string Id = "20261126000001_Activities";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(MigrationText.Of(Id, migrationBuilder.ActiveProvider));
        migrationBuilder.Sql("ALTER TABLE \"activity\" ADD COLUMN \"content\" TEXT NOT NULL DEFAULT ''");
        migrationBuilder.Sql("CREATE TABLE \"verdicts_made_with\" (\"subject\" VARCHAR(200) NOT NULL PRIMARY KEY, \"version\" VARCHAR(20) NOT NULL, \"hash\" VARCHAR(100) NOT NULL)");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("verdicts_made_with");
        migrationBuilder.DropTable("activity");
    }
}
