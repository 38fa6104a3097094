using System.Globalization;
using Azure.Data.Tables;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Storage;

/// <summary>What is said to a question, as columns: readable in any table browser, and no column longer than the text itself.</summary>
internal static class ContentColumns
{
    private const string Later = "later";
    private const string Unknown = "unknown";
    private const string Unsuitable = "unsuitable";
    private const string TakenBack = "withdrawn";

    public static void Write(TableEntity row, string prefix, AnswerContent? content)
    {
        switch (content)
        {
            case Given given:
                (row[prefix + "State"], row[prefix + "Value"]) = given.Value switch
                {
                    TextValue text => ("text", text.Text),
                    OptionsValue options => ("options", string.Join(',', options.Options)),
                    NumberValue number => ("number", number.Number.ToString(CultureInfo.InvariantCulture)),
                    DateValue date => ("date", date.Date.ToString("O", CultureInfo.InvariantCulture)),
                    ListValue list => ("list", string.Join('\n', list.Lines)),
                    CountsValue counts => ("counts", string.Join('\n', counts.Counts.Select(count => $"{count.Number} {count.Label}"))),
                    _ => throw new InvalidOperationException($"{given.Value.GetType().Name} has no column."),
                };
                if (given.Why is not null)
                    row[prefix + "Why"] = given.Why;
                break;
            case NotSuitable no:
                (row[prefix + "State"], row[prefix + "Value"]) = (Unsuitable, no.Reason);
                break;
            case Postponed:
                row[prefix + "State"] = Later;
                break;
            case NotKnown:
                row[prefix + "State"] = Unknown;
                break;
            case Withdrawn:
                row[prefix + "State"] = TakenBack;
                break;
        }
    }

    /// <exception cref="FormatException">The columns hold something that no release wrote.</exception>
    public static AnswerContent? Read(TableEntity row, string prefix)
    {
        var state = row.GetString(prefix + "State");
        if (state is null or Later or Unknown or TakenBack)
            return state switch { Later => new Postponed(), Unknown => new NotKnown(), TakenBack => new Withdrawn(), _ => null };

        var value = row.GetString(prefix + "Value") ?? throw new FormatException("A value is missing.");
        return state switch
        {
            Unsuitable => new NotSuitable(value),
            "text" => Given(new TextValue(value)),
            "options" => Given(new OptionsValue([.. value.Split(',').Select(option => new OptionId(option))])),
            "number" => Given(new NumberValue(int.Parse(value, CultureInfo.InvariantCulture))),
            "date" => Given(new DateValue(DateOnly.ParseExact(value, "O", CultureInfo.InvariantCulture))),
            "list" => Given(new ListValue(value.Split('\n'))),
            "counts" => Given(new CountsValue([.. value.Split('\n').Select(Count)])),
            _ => throw new FormatException($"'{state}' is no state."),
        };

        Given Given(AnswerValue given) => new(given, row.GetString(prefix + "Why"));
    }

    private static LabelledCount Count(string line) => line.Split(' ', 2) is [var number, var label]
        ? new LabelledCount(label, int.Parse(number, CultureInfo.InvariantCulture))
        : throw new FormatException("A count has no label.");
}
