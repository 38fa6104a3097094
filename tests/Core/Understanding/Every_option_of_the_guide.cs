using System.Globalization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Tests.Understanding;

/// <summary>Each option of each choice is found by everything the guide says it can be called.</summary>
public sealed class Every_option_of_the_guide
{
    private static readonly GuideContent Guide = GuideReader.ReadBuiltIn();

    private static readonly IReadOnlyList<Question> Asked = [.. Guide.Questions, .. Guide.Registers.SelectMany(register => register.Steps)];

    public static TheoryData<string> Choices =>
        [.. Asked.Where(question => question.Choices.Count > 0).Select(question => question.Id.Value)];

    [Theory]
    [MemberData(nameof(Choices))]
    public void It_is_meant_by_its_number_its_text_in_any_case_and_each_synonym(string id)
    {
        var question = Asked.Single(asked => asked.Id.Value == id);

        var wrong =
            from pair in question.Choices.Index()
            from typed in Spellings(pair.Item).Concat(question.Kind == QuestionKind.YesNo ? [] : Numbers(pair.Index + 1))
            let reading = AnswerReader.ReadTyped(question, typed, new DateOnly(2026, 10, 6))
            where reading is not Understood { Answer: { Why: null, Value: OptionsValue { Options: [var found] } } } || found != pair.Item.Id
            select $"“{typed}” should mean {pair.Item.Id}, but: {reading}";

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void It_is_meant_by_its_id_on_a_card(string id)
    {
        var question = Asked.Single(asked => asked.Id.Value == id);

        Assert.All(question.Choices, option => Assert.Equal(
            new Understood(new Given(new OptionsValue([option.Id]))),
            AnswerReader.ReadCard(question, option.Id.Value, " ", new DateOnly(2026, 10, 6))));
    }

    // “Ja” and “nee” stand on the card without a number.
    private static string[] Numbers(int number) => [number.ToString(CultureInfo.InvariantCulture), $"Optie {number}"];

    private static IEnumerable<string> Spellings(Option option) =>
    [
        option.Text,
        option.Text.ToUpperInvariant(),
        option.Text.ToLowerInvariant(),
        $"{option.Text}.",
        .. option.Synonyms,
        .. option.Synonyms.Select(synonym => synonym.ToUpperInvariant()),
    ];
}
