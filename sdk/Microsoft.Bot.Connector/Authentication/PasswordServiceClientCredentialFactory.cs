using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials by a client secret. Without an app id the bot is one for development: authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _http;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _http = httpClient;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(NoCredentials.Instance);
        }

        OwnAppId.Require(appId, AppId);
        var login = LoginAddress.Read(loginEndpoint, TenantId);
        return Task.FromResult<ServiceClientCredentials>(new BearerCredentials(CredentialAt(login, validateAuthority), oauthScope));
    }

    private TokenCredential CredentialAt(LoginAddress login, bool validateAuthority) => login.IsLocal
        ? new LocalTokenCredential(login, AppId, Password, _http ?? new HttpClient())
        : new ClientSecretCredential(login.Tenant, AppId, Password, new ClientSecretCredentialOptions
        {
            AuthorityHost = login.Authority,
            DisableInstanceDiscovery = !validateAuthority,
        });
}
