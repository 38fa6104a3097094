using Azure.Data.Tables;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>What stood at a question before, as columns beside what stands there now.</summary>
internal static class EarlierColumns
{
    private const string Prefix = "Earlier";

    public static void Write(TableEntity row, EarlierAnswer? earlier)
    {
        if (earlier is null)
            return;
        ContentColumns.Write(row, Prefix, earlier.Content);
        row[Prefix + "By"] = earlier.By.Value;
        row[Prefix + "At"] = earlier.At;
        row[Prefix + "Round"] = earlier.Round;
        row[Prefix + "Content"] = earlier.ContentVersion;
    }

    /// <exception cref="FormatException">The columns hold something that no release wrote.</exception>
    public static EarlierAnswer? Read(TableEntity row) => ContentColumns.Read(row, Prefix) is { } content
        ? new EarlierAnswer(content, new PersonId(row.Text(Prefix + "By")), row.Time(Prefix + "At"), row.Number(Prefix + "Round"), row.GetInt32(Prefix + "Content") ?? 0)
        : null;
}
