using System.Security.Cryptography.X509Certificates;
using Azure.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly bool _sendX5c;

    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _sendX5c = sendX5c;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        OwnAppId.Require(appId, _appId);
        var login = LoginAddress.Read(loginEndpoint, _tenantId);
        var credential = new ClientCertificateCredential(login.Tenant, _appId, _certificate, new ClientCertificateCredentialOptions
        {
            AuthorityHost = login.Authority,
            DisableInstanceDiscovery = !validateAuthority,
            SendCertificateChain = _sendX5c,
        });
        return Task.FromResult<ServiceClientCredentials>(new BearerCredentials(credential, audience));
    }
}
