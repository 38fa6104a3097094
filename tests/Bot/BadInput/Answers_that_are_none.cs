using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Storage;
using Sleutelnet.Bot.Tests.Transactions;
using Sleutelnet.Core.Guide;

namespace Sleutelnet.Bot.Tests.BadInput;

public sealed class Answers_that_are_none(SharedBot shared) : IClassFixture<SharedBot>
{
    [Theory]
    [InlineData("Number", "veel", "Ik zoek één heel getal")]
    [InlineData("Number", "12,5", "Ik zoek één heel getal")]
    [InlineData("Number", "99999999999999999999", "getal")]
    [InlineData("Number", "-3", "getal van")]
    [InlineData("Scale", "9", "Typ een getal van")]
    [InlineData("Scale", "heel erg", "Typ een getal van")]
    [InlineData("Date", "31-2-2027", "Ik zoek een datum")]
    [InlineData("Date", "ooit", "Ik zoek een datum")]
    [InlineData("Choice", "99", "Die keuze ken ik niet")]
    [InlineData("Choice", "paarse krokodil", "Die keuze ken ik niet")]
    [InlineData("Choices", "1 en 99", "Die keuze ken ik niet")]
    [InlineData("YesNo", "banaan", "Typ ja of nee")]
    public async Task What_is_no_answer_to_the_question_gets_a_sentence_and_is_not_stored(string kind, string value, string says)
    {
        foreach (var byCard in (bool[])[false, true])
        {
            var noor = shared.Coordinator();
            await noor.StartsAtATextAsync();
            if (Question(kind) is not { } question)
                return;
            var mark = Wish.Button(noor, "answer")["value"]!["action"]!["data"]!.DeepClone().AsObject();
            (mark["question"], mark["seen"]) = (question.Id.Value, 0);
            await noor.SendAsync(noor.Press("goto", mark.DeepClone().AsObject()));
            if (Scenarios.QuestionOf(noor.Card) is null)
            {
                await noor.TypesAsync("toch doorgaan omdat we het later regelen");
                await noor.SendAsync(noor.Press("goto", mark.DeepClone().AsObject()));
            }

            mark["value"] = value;

            await (byCard ? noor.SendAsync(noor.Press("answer", mark)) : noor.TypesAsync(value));

            Assert.Contains(byCard && kind is "YesNo" ? "Typ ja of nee" : says, noor.Reads, StringComparison.Ordinal);
            Assert.Empty((await Rows.OfAsync(noor.Tenant)).Answers);
        }
    }

    // The content decides which kinds there are; a kind it does not use needs no answer. Sections behind a gate are left out.
    private static Question? Question(string kind)
    {
        var guide = GuideReader.ReadBuiltIn();
        return guide.Questions.FirstOrDefault(question => question.Kind.ToString() == kind && question.AppliesWhen is null && guide.SectionOf(question.Id).Gate is null)
            ?? guide.Questions.FirstOrDefault(question => question.Kind.ToString() == kind && question.AppliesWhen is null);
    }
}
