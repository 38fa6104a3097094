using System.Text.Json;
using Azure.Data.Tables;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>The rows of a network's evaluations: one each, with all that was said in it.</summary>
internal static class EvaluationRows
{
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static TableEntity Write(NetworkKey key, Evaluation evaluation)
    {
        var row = new TableEntity(StorageKeys.Network(key), StorageKeys.Evaluation(evaluation.Key))
        {
            ["Schema"] = NetworkRows.Schema,
            ["Form"] = evaluation.Form.Value,
            ["Number"] = evaluation.Number,
            ["By"] = evaluation.By.Value,
            ["Begun"] = evaluation.Begun,
        };
        if (evaluation.Completed is { } completed)
            row["Completed"] = completed;
        LongColumn.Write(row, "Answers", JsonSerializer.Serialize(evaluation.Answers));
        return row;
    }

    /// <exception cref="FormatException">The row holds something that no release wrote.</exception>
    public static Evaluation Read(TableEntity row)
    {
        var answers = JsonSerializer.Deserialize<EvaluationAnswer[]>(LongColumn.Read(row, "Answers") ?? throw new FormatException("An evaluation has no answers."), Strict);
        if (answers is null || Array.Exists(answers, answer => answer is null))
            throw new FormatException("An answer of an evaluation is nothing.");
        var evaluation = new Evaluation(
            new EvaluationFormId(row.Text("Form")), row.Number("Number"), new PersonId(row.Text("By")), row.Time("Begun"), row.GetDateTimeOffset("Completed"), answers);
        return row.RowKey == StorageKeys.Evaluation(evaluation.Key) ? evaluation : throw new FormatException("An evaluation stands in another's place.");
    }
}
