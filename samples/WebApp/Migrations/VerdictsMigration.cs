using Microsoft.EntityFrameworkCore.Migrations;

namespace WebApp.Migrations;

/// <summary>Makes the view of verdicts anew, by text that was written when the migration was: a migration that asked the library would change with it.</summary>
internal abstract class VerdictsMigration(string name, string? before) : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(MigrationText.Of(name, migrationBuilder.ActiveProvider));

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(before is null
        ? "DROP VIEW \"activity_verdicts\"; DELETE FROM \"verdicts_made_with\";"
        : MigrationText.Of(before, migrationBuilder.ActiveProvider));
}
