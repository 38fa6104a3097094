using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Going to a question or section that someone names.</summary>
internal static class Going
{
    public static async Task ToAsync(DialogContext dc, NetworkTurn turn, GoTo to, CancellationToken cancellationToken)
    {
        if (to is GoToQuestion { IsInstead: true })
            turn.Tell(PlainNotice.QuestionChanged);
        if (Meant(turn, to) is not { } question)
            turn.Tell(PlainNotice.NoSuchPlace);
        else if (turn.Route.Facts.StateOf(question.Id) == QuestionState.NotApplicable)
            turn.Tell(new NotApplicableNotice(question.Id));
        else
            await dc.GoToQuestionAsync(question, cancellationToken);
    }

    /// <summary>The question that is meant, or the one to begin a section with; null when there is none.</summary>
    public static Question? Meant(NetworkTurn turn, GoTo to)
    {
        switch (to)
        {
            case GoToHere:
                return turn.Me.Position.Place is AtQuestion here ? turn.Guide.Find(here.Question) : null;
            case GoToQuestion at:
                return turn.Guide.Find(at.Question);
            case GoToIntake:
                return turn.Guide.IntakeQuestions is [var first, ..] ? first : null;
            case GoToSection at:
                var section = turn.Guide.Find(at.Section)!;
                return turn.Route.ProgressOf(section).Open.Concat(section.Questions).FirstOrDefault();
            case GoToNumber at:
                return turn.Guide.Find(at.Section ?? turn.SectionInView())!.Questions.FirstOrDefault(question => turn.Route.PlaceOf(question).Number == at.Number);
            default:
                return null;
        }
    }
}
